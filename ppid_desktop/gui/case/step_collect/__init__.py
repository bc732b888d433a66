"""Step 4: what was asked of whom, and what came."""
