package org.preceptor.core.statistics;

/** A response with what else was earned in the same attempt. */
record Asked(Response response, Rational rest) {}
