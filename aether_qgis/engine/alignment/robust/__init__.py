"""Recipe ``robust``: an ensemble of classifiers, distilled into one tower."""
