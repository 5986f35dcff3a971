"""What does not agree inside a document: CHECKS over its text and its record."""

from extract.audit.checks import CHECKS, Check, audit_paper

__all__ = ["CHECKS", "Check", "audit_paper"]
