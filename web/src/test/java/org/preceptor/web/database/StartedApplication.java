package org.preceptor.web.database;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application that notes its start in the database, says how many starts it found there, and stays. */
@ImportAutoConfiguration({
    DatabaseAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class StartedApplication {

    public static void main(String[] arguments) throws InterruptedException {
        var context = new SpringApplicationBuilder(StartedApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
        System.out.println("starts: " + countStarts(context.getBean(JdbcClient.class)));
        new CountDownLatch(1).await();
    }

    private static long countStarts(JdbcClient jdbc) {
        jdbc.sql("create table if not exists start (at timestamptz not null default now())")
                .update();
        jdbc.sql("insert into start default values").update();
        return jdbc.sql("select count(*) from start").query(Long.class).single();
    }
}
