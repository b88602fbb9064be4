package org.preceptor.web.security;

import java.util.Optional;

/** Where an attempt to sign in comes from: an address, and a browser if it has been given a cookie before. */
record Origin(String address, Optional<Secret> device) {}
