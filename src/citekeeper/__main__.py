"""`python -m citekeeper`."""

from citekeeper.cli import main

main()
