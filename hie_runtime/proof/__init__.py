"""Proof on traffic: that a workspace makes of captured messages what another engine made of them.

``model`` is the test file, ``traffic`` reads captured files, ``journey`` lets messages through the workspace,
``pairing`` finds what belongs together, ``differ`` compares two messages by field, ``excuses`` holds what a test
leaves out, ``runner`` does it all, ``report_*`` show the result, ``update`` writes it as the new expectation.
"""
