"""A body as it arrives: unpacked while it is read, never more of it than asked for.

Decoding is our own because urllib3's raises on the first wrong byte, and a Content-Encoding that
does not fit the body is common; here such a body stays what it was on the wire.
"""

from __future__ import annotations

import zlib
from contextlib import suppress

_GZIP = 16 + zlib.MAX_WBITS
_STEP = 64
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
        return b"".join(self._parts or self._raw)[: self.limit]

    def feed(self, chunk: bytes) -> bool:
        """Take the next bytes off the wire; False when no more of them are wanted."""
        self._wire += len(chunk)
        self._take(chunk)
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

    def _take(self, chunk: bytes) -> None:
        if self._packed is None:
            self._keep(chunk)
            return
        if not self._parts:
            self._raw.append(chunk)
            # What is packed so that nothing ever comes out ends here.
            self.cut = self._wire - len(chunk) > self.limit
        try:
            self._unpack(self._packed, chunk)
        except zlib.error:
            self._misfit()

    def _unpack(self, packed: zlib._Decompress, data: bytes) -> None:
        """Unpack `data`; one byte beyond the limit tells that there is more."""
        while data and not self.cut:
            if packed.eof:  # gzip may have several members; what follows the last is padding
                if not data.startswith(b"\x1f"):
                    return
                packed = self._packed = zlib.decompressobj(_GZIP)
            self._keep(packed.decompress(data, self.limit - self._size + 1))
            data = packed.unconsumed_tail or packed.unused_data

    def _misfit(self) -> None:
        """Bytes that do not fit the encoding: after good ones the body ends there."""
        if not self._parts and self._coding:
            self._salvage()
        if self._parts:
            self.broken = True
            return
        raw, self._raw = self._raw, []
        if self._coding == "deflate":  # many servers mean raw deflate (RFC 9110, 8.4.1.2)
            self._coding, self._packed = "", zlib.decompressobj(-zlib.MAX_WBITS)
        else:
            self._packed = None
        for chunk in raw:
            self._take(chunk)

    def _salvage(self) -> None:
        """What comes out before the fault, in small steps: a false checksum costs nothing then."""
        packed = zlib.decompressobj(_WINDOWS[self._coding])
        raw = b"".join(self._raw)
        with suppress(zlib.error):
            for start in range(0, len(raw), _STEP):
                step = raw[start : start + _STEP]
                self._keep(packed.decompress(step, max(self.limit - self._size, 0) + 1))
