"""What has changed between rasters of one area."""
