"""Step 7: the archivist accepts, fills in, files away and seals; then only events are added."""
