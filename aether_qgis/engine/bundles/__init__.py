"""Model bundles: checked, loaded, written."""
