// Imported for what it does: from here on Astro tells its makers nothing, and does not ask whether there is a newer one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
