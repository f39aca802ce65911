package org.lijian.statistics.figure;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.RecordRows;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Connects the database that figures are read from by a pool of its own: its connections stand at the isolation that one moment needs, and
 * who looks at figures takes none from who works on cases. A copy may be away when the system starts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FigureStoreProperties.class)
class FigureStoreConfiguration implements DisposableBean {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private @Nullable HikariDataSource pool;

    @Bean
    FigureStore figureStore(
            FigureStoreProperties properties,
            DataSource system,
            MybatisProperties mybatis,
            ObjectProvider<ConfigurationCustomizer> types,
            LegalTime time)
            throws Exception {
        String url = properties.url();
        boolean copied = url != null && !url.isBlank();
        HikariDataSource source = reading(system.unwrap(HikariDataSource.class));
        if (copied) {
            source.setJdbcUrl(url);
            source.setUsername(properties.username());
            source.setPassword(properties.password());
            source.setConnectionTimeout(PATIENCE.toMillis());
            source.setInitializationFailTimeout(-1);
        }
        pool = source;
        FigureMapper mapper = mapper(source, mybatis, types);
        PlatformTransactionManager transactions = new JdbcTransactionManager(source);
        return copied
                ? FigureStore.copy(mapper, transactions, time, properties.staleAfter())
                : FigureStore.primary(mapper, transactions, time);
    }

    @Override
    public void destroy() {
        if (pool != null) {
            pool.close();
        }
    }

    private static HikariDataSource reading(HikariDataSource system) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("figures");
        source.setJdbcUrl(system.getJdbcUrl());
        source.setUsername(system.getUsername());
        source.setPassword(system.getPassword());
        source.setDataSourceProperties(system.getDataSourceProperties());
        source.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        source.setAutoCommit(false);
        source.setReadOnly(true);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(1);
        return source;
    }

    /** The same statements and types as on the database of the system. */
    private static FigureMapper mapper(
            DataSource source, MybatisProperties mybatis, ObjectProvider<ConfigurationCustomizer> types)
            throws Exception {
        org.apache.ibatis.session.Configuration configuration = new org.apache.ibatis.session.Configuration();
        mybatis.getConfiguration().applyTo(configuration);
        types.orderedStream().forEach(type -> type.customize(configuration));
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(source);
        factory.setConfiguration(configuration);
        factory.setMapperLocations(new ClassPathResource("org/lijian/statistics/figure/FigureMapper.xml"));
        SqlSessionFactory sessions = Objects.requireNonNull(factory.getObject());
        RecordRows.settle(configuration);
        return new SqlSessionTemplate(sessions).getMapper(FigureMapper.class);
    }
}
