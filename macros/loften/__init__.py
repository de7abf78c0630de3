"""Öppna löften: from plans in YAML to a public site. HACKING.md shows the tree and the flow."""
