"""A body as it arrives: unpacked while it is read, never more of it than asked for.

Decoding is our own because urllib3's raises on the first wrong byte, and a Content-Encoding that
does not fit the body is common; here such a body stays what it was on the wire.
"""

from __future__ import annotations

import zlib

_GZIP = 16 + zlib.MAX_WBITS
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}


class Body:
    """Collects at most `limit` decoded bytes; `cut` says that there was more."""

    def __init__(self, encoding: str, limit: int) -> None:
        self.limit = limit
        self.cut = False
        self.broken = False
        self._parts: list[bytes] = []
        self._size = 0
        self._wire = 0
        self._raw: list[bytes] = []
        coding = encoding.strip().lower()
        self._coding = coding if coding in _WINDOWS else ""
        self._packed = zlib.decompressobj(_WINDOWS[coding]) if self._coding else None

    @property
    def started(self) -> bool:
        """True once anything at all has arrived."""
        return bool(self._parts or self._raw)

    @property
    def truncated(self) -> bool:
        """True where this is not all of the body."""
        return self.cut or self.broken

    @property
    def content(self) -> bytes:
        """What has been read so far; what was packed wrongly, as it came."""
        return b"".join(self._parts or self._raw)

    def feed(self, chunk: bytes) -> bool:
        """Take the next bytes off the wire; False when no more of them are wanted."""
        self._wire += len(chunk)
        if self._packed is None:
            self._keep(chunk)
        elif not self.broken:
            self._unpack(chunk)
        return not (self.cut or self.broken)

    def end(self) -> None:
        """The server has sent all it will: a packed body that is not over was cut."""
        if self._packed is not None and self.started and not self._packed.eof:
            self.broken = True

    def _keep(self, chunk: bytes) -> None:
        room = self.limit - self._size
        if len(chunk) > room:
            self.cut = True
            chunk = chunk[:room]
        if chunk:
            self._parts.append(chunk)
            self._size += len(chunk)

    def _unpack(self, chunk: bytes) -> None:
        if not self._parts:
            self._raw.append(chunk)
            self.cut = self._wire > self.limit  # packed so that nothing ever comes out
        data = chunk
        while data and not self.cut:
            try:
                data = self._step(data)
            except zlib.error:
                self._misfit()
                return

    def _step(self, data: bytes) -> bytes:
        """Unpack some of `data`; what is left of it. One byte beyond the limit tells of more."""
        packed = self._packed
        if packed is None:
            return b""
        if packed.eof:  # gzip: a file may have several members; what follows the last is padding
            if not data.startswith(b"\x1f\x8b"):
                return b""
            packed = self._packed = zlib.decompressobj(_GZIP)
        self._keep(packed.decompress(data, self.limit - self._size + 1))
        return packed.unconsumed_tail or packed.unused_data

    def _misfit(self) -> None:
        """Bytes that do not fit the encoding: after good ones the body ends there."""
        if self._parts:
            self.broken = True
            return
        if self._coding == "deflate":  # many servers mean raw deflate (RFC 9110, 8.4.1.2)
            raw, self._coding = self._raw, ""
            self._raw = []
            self._packed = zlib.decompressobj(-zlib.MAX_WBITS)
            for chunk in raw:
                self._unpack(chunk)
            return
        raw, self._raw, self._packed = self._raw, [], None
        for chunk in raw:
            self._keep(chunk)
