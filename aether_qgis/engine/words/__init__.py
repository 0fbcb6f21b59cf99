"""Words to query vectors."""
