"""Pictures as coordinates: what stands where depends on what is shown alone, never on chance; templates draw it."""
