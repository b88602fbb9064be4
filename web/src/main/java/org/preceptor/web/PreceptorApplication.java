package org.preceptor.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running product: one process that serves every page. */
@SpringBootApplication
public class PreceptorApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PreceptorApplication.class, arguments);
    }
}
