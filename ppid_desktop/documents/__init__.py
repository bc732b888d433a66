"""Papers out and papers in: DOCX, PDF, XLSX and the review reader."""
