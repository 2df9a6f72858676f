"""The papers, read back as text (pdftotext) and as documents (pypdfium2); as pictures in tests/pictures.

data/ holds the forms of the order, copied from it letter for letter, blanks and line ends included.
"""
