"""Step 1: which information the unit will document, and whether it is proposed to be exempted."""
