"""Step 3: the checklist of equipment and a real check of the machine."""
