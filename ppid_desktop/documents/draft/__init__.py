"""Writes the correction draft as DOCX: what goes out to the lead (review contract, *Going out*)."""
