package org.preceptor.web.audit;

/** One line of many that the audit trail takes at once: what something was done to, and what changed. */
public record Note(String subject, String detail) {}
