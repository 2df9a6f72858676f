"""Draw every paper's picture anew: python -m tests.pictures.approve. Look at each before you commit it."""

import sys

from tests.core.adapters.pdf.samples import SAMPLES
from tests.pictures.comparing import APPROVED, picture_of


def main() -> None:
    """Write the pictures and say which."""
    APPROVED.mkdir(exist_ok=True)
    for sample in SAMPLES:
        file = APPROVED / f"{sample.name}.png"
        picture_of(sample.draw()).save(file, optimize=True)
        sys.stdout.write(f"{file.name}\n")


if __name__ == "__main__":
    main()
