"""Step 5: processing and compiling into softfiles, with the consequence test of a proposed exemption."""
