"""What the build works out from the model, under names of its own. Never changes the model."""
