package org.preceptor.web.page;

/** Who is signed in, in the words of the page's header: "Amina Okafor", "Trainee". */
public record Visitor(String name, String role) {}
