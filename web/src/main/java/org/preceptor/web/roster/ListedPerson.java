package org.preceptor.web.roster;

/** Somebody on a list, with the line they stand on; address and name have been tidied and checked. */
record ListedPerson(int line, String email, String name) {}
