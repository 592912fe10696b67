"""Workspaces as IRIS productions, rules, DTLs, lookup tables and schema categories."""
