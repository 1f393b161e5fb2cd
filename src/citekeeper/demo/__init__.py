"""A world to practise in: a scripted web and a scripted archive on loopback.

`citekeeper demo` and the tests run against them over real sockets; nothing here leaves 127.0.0.1.
"""
