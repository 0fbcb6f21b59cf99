"""The two encoders; both end in the aligned space."""
