"""The dock: form, results, examples."""
