"""Performance as ratios against a named floor in the same run; see each module for its budget."""
