"""The live map: pictures of similarity while the user types."""
