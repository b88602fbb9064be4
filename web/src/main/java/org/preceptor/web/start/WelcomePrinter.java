package org.preceptor.web.start;

import org.preceptor.web.database.DatabaseHome;
import org.preceptor.web.demo.Demo;
import org.preceptor.web.security.BaseUrl;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the welcome when everything else is ready; a console is for people, so it bypasses the log. */
@Component
class WelcomePrinter {

    private final BaseUrl address;
    private final DatabaseHome home;
    private final Demo demo;

    WelcomePrinter(BaseUrl address, DatabaseHome home, Demo demo) {
        this.address = address;
        this.home = home;
        this.demo = demo;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.print(new Welcome(address.of(""), home, demo.open()));
        System.out.flush();
    }
}
