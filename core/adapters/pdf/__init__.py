"""The papers, drawn with reportlab: the three forms of the order and the product's own.

Holds:   one small module a paper, the sheet they are set on, the faces, and kazakh_texts.json.
May use: reportlab, segno, the values of core.ports.printing.
Never:   decide which paper is due, add a field to a form of the order, or name a person in metadata.
Change:  a paper that looks different needs its picture approved anew (python -m tests.pictures.approve).
"""
