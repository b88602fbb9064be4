package org.preceptor.web.account;

import java.io.Serializable;
import java.time.Instant;

/** A one-time link by which a person chooses a password, with the moment it stops working. */
public record Invitation(String address, Instant expires) implements Serializable {}
