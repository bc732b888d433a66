"""The running program: who is let in, which surfaces they see, and how they leave."""
