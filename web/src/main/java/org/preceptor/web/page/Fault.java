package org.preceptor.web.page;

/** What is wrong with one field of a form and what to do about it, in a sentence. */
public record Fault(String field, String sentence) {}
