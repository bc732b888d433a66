"""Code generated from the forms in ui/; never edited by hand."""
