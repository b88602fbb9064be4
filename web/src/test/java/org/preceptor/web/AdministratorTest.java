package org.preceptor.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of what an administrator does, with the whole application on a real PostgreSQL and a {@link Population}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "preceptor.demo=false")
@AutoConfigureMockMvc
@Import({TestDatabase.class, Population.class})
public @interface AdministratorTest {}
