"""A draft's own DOCX as PDF pages, so that it can be looked at on a PC without any word processor."""
