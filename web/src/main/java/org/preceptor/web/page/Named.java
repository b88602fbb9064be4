package org.preceptor.web.page;

/** A principal who has a name to be greeted by, besides the address they sign in with. */
public interface Named {

    String displayName();
}
