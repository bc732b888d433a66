"""Papers as PDF: one module per paper, fonts embedded, every value shown as typed."""
