"""The AETHER experiment on a folder of data: train, then four tasks."""
