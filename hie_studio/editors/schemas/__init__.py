"""A site's own HL7 schema categories: segments, structures, data types, code tables. One folder, one editor."""
