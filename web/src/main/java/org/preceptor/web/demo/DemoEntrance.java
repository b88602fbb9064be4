package org.preceptor.web.demo;

/** How a person can sign in to the demo after this start. */
public sealed interface DemoEntrance {

    /** There are no demo people. */
    record Closed() implements DemoEntrance {}

    /** The password was made at this start and is not kept anywhere. */
    record New(String password) implements DemoEntrance {}

    /** The password is the one set by {@code PRECEPTOR_DEMO_PASSWORD}. */
    record Chosen() implements DemoEntrance {}

    /** The password is still the one from an earlier start. */
    record AsBefore() implements DemoEntrance {}
}
