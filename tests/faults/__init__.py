"""What the vault does when the process dies, the power goes, the disk fills up or a bit turns over.

`python -m tests.faults --full` tries everything; `test_faults.py` a bounded part. See docs/durability.md.
"""
