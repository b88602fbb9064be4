package org.preceptor.web.insight;

/**
 * A figure by its name.
 *
 * @param meaning what it says, in words; may be empty
 */
public record Detail(String name, String meaning, Quoted figure) {}
