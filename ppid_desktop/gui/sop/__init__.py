"""The SOP as a page."""
