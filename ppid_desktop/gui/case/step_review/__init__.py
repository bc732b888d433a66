"""Step 6: the draft goes out, the review comes in, every correction is worked through, the lead decides."""
